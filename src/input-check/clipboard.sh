#!/bin/sh
# Takes a block of cells from LibreOffice Calc into the grid of 录入 and back, over the real clipboard. For an engineer, on
# Debian or Ubuntu:
#
#   apt-get install xvfb openbox xdotool xclip imagemagick dbus-x11 libgtk-3-0 libreoffice-calc
#   mvn package -DskipTests
#   src/input-check/clipboard.sh
#
# Excel and WPS do not run here; what they put on a clipboard is in ClipboardTablesTest. Pictures go to
# target/input-check. Not part of mvn verify: it needs a display.
set -eu
. "$(dirname "$0")/window.sh"
need soffice

calc() { # soffice with a profile of its own, that asks nothing when an XLSX is saved
  soffice -env:UserInstallation="file://$work/office" --norestore --nologo "$@"
}
mkdir -p "$work/office/user"
cat >"$work/office/user/registrymodifications.xcu" <<'P'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Save/Document"><prop oor:name="WarnAlienFormat" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
P
printf '8.25%%,6%%左右\n500亿元,480亿元以上\n' >"$work/block.csv"
calc --headless --convert-to xlsx --infilter='CSV:44,34,76,1,,0,false,true' --outdir "$work" "$work/block.csv" >>"$work/log" 2>&1
[ -s "$work/block.xlsx" ] || { echo "no block.xlsx" >&2; cat "$work/log" >&2; exit 1; }

workbench
ours=$window
is 'the grid before' '7.5%以上' "$(copied)"
start soffice -env:UserInstallation="file://$work/office" --norestore --nologo --calc "$work/block.xlsx"
theirs=$(timeout 90 xdotool search --sync --onlyvisible --name 'block.xlsx' | head -1)
[ -n "$theirs" ] || { echo "no window of Calc" >&2; picture calc-missing; exit 1; }
sleep 6
xdotool windowactivate --sync "$theirs"
keys ctrl+Home
keys shift+Right
keys shift+Down
keys ctrl+c
picture calc-copied
echo "on the clipboard: $(timeout 5 xclip -selection clipboard -o -t TARGETS | tr '\n' ' ')"

xdotool windowactivate --sync "$ours"
sleep 1
keys ctrl+v
sleep 3
picture grid-pasted
keys shift+Right
keys shift+Down
block=$(printf '8.25%%\t6%%左右\n500亿元\t480亿元以上')
is 'pasted into the grid and copied out of it' "$block" "$(copied | tr -d '\r"')"

xdotool windowactivate --sync "$theirs"
sleep 1
keys ctrl+Home
keys Down Down Down Down
keys ctrl+v
sleep 2
keys Return # Calc asks in which language an HTML table is written
sleep 2
picture calc-pasted
keys ctrl+s
sleep 4
mkdir "$work/saved"
cp "$work/block.xlsx" "$work/saved/block.xlsx"
soffice -env:UserInstallation="file://$work/office2" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' \
  --outdir "$work/saved" "$work/saved/block.xlsx" >>"$work/log" 2>&1
is 'pasted into Calc and saved' "$(printf '8.25%%,6%%左右\n500亿元,480亿元以上')" "$(sed -n 5,6p "$work/saved/block.csv" | tr -d '\r"')"
xdotool windowactivate --sync "$ours"
keys ctrl+z
sleep 2
keys Left Up
is 'one act, undone' '7.5%以上' "$(copied)"
exit $failed
