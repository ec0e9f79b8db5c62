#!/bin/sh
# Composes Chinese in the grid of 录入 with a real input method, in a real window. For an engineer, on Debian or Ubuntu:
#
#   apt-get install xvfb openbox xdotool xclip imagemagick dbus-x11 libgtk-3-0 \
#     fcitx5 fcitx5-chinese-addons fcitx5-frontend-gtk3
#   mvn package -DskipTests
#   src/input-check/ime.sh
#
# Types pinyin on a selected cell, without F2; Space, Enter, Esc and the arrows belong to the input method while it
# composes, and to the grid when it does not. Pictures go to target/input-check. Not part of mvn verify: it needs a display.
set -eu
. "$(dirname "$0")/window.sh"
need fcitx5 fcitx5-remote

mkdir -p "$XDG_CONFIG_HOME/fcitx5"
cat >"$XDG_CONFIG_HOME/fcitx5/profile" <<'P'
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
P
export XMODIFIERS=@im=fcitx GTK_IM_MODULE=fcitx
start fcitx5 --disable=wayland,notificationitem
sleep 3
workbench
before=$(copied)

fcitx5-remote -o
sleep 1
is 'input method' pinyin "$(fcitx5-remote -n)"
keys q u a n f u g a i
picture ime-composing
keys Left
keys Escape
picture ime-given-up
keys Escape
is 'what was given up changed nothing' "$before" "$(copied)"

keys q u a n f u g a i
keys Return
picture ime-letters
keys Escape
is 'Enter took the letters and did not save them' "$before" "$(copied)"

keys 8 percent z u o y o u
keys space
picture ime-taken
keys Return
keys Up
is 'Space took the words, Enter saved them' 8%左右 "$(copied)"
picture ime-saved
keys ctrl+z
sleep 2
picture ime-undone
is 'undone' "$before" "$(copied)"
"$image/bin/duizhao" history >"$work/history" 2>&1
grep -q 8%左右 "$work/history" && echo "ok    the history has it" || {
  echo "WRONG not in the history:"
  cat "$work/history"
  failed=1
}
exit $failed
