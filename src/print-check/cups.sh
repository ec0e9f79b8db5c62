#!/bin/sh
# Prints a report through a real CUPS queue and says what arrived. For an engineer, on Debian or Ubuntu, as root:
#
#   apt-get install cups cups-bsd printer-driver-cups-pdf poppler-utils
#   mvn package -DskipTests
#   JAVA_HOME=/path/to/jdk-25 src/print-check/cups.sh [A4|A3] [portrait|landscape]
#
# Makes a queue "duizhao-check" that prints into files, and removes it again. Starts cupsd where none runs, and stops
# only one that it started. Not part of mvn verify: it changes the print system of the machine.
set -eu
paper=${1:-A4}
orientation=${2:-portrait}
here=$(cd "$(dirname "$0")/../.." && pwd)
image=$here/target/duizhao
queue=duizhao-check
# A JDK 25, as Maven compiled with: the image's own Java has no compiler for the single file below.
java=${JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
classes=$image/app/duizhao.jar
[ -e "$classes" ] || classes=$here/target/classes

for tool in lpadmin lpstat cupsd pdfinfo pdffonts pdfimages pdftoppm; do
  command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || {
    echo "missing: $tool (see the head of this script)" >&2
    exit 2
  }
done
PATH=$PATH:/usr/sbin
[ -d "$image/modules" ] || { echo "no image in $image: mvn package -DskipTests first" >&2; exit 2; }

started=
if ! lpstat -r 2>/dev/null | grep -q "is running"; then
  cupsd -f >/dev/null 2>&1 &
  started=$!
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    lpstat -r 2>/dev/null | grep -q "is running" && break
    sleep 1
  done
fi
work=$(mktemp -d)
# cups-pdf prints into its user's folder ${HOME}/PDF, or where nobody is known into its anonymous one.
marker=$work/before
touch "$marker"
cleanup() {
  lpadmin -x "$queue" 2>/dev/null || true
  [ -z "$started" ] || kill "$started" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT INT TERM

driver=$(lpinfo -m | awk '/[Cc][Uu][Pp][Ss]-[Pp][Dd][Ff]/ && !/no[-_ ]?opt/ { print $1; exit }')
lpadmin -p "$queue" -E -v cups-pdf:/ -m "${driver:-raw}" -o PageSize="$paper"
cupsenable "$queue"
cupsaccept "$queue"

"$java" --module-path "$image/modules" \
  --add-modules javafx.controls,javafx.swing,jfx.incubator.richtext,org.xerial.sqlitejdbc,org.slf4j \
  --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dduizhao.home="$image" \
  --class-path "$classes:$image/modules/*:$image/lib/*" \
  "$(dirname "$0")/PrintCheck.java" "$queue" "$paper" "$orientation"

arrived=
for _ in $(seq 1 60); do
  if [ -z "$(lpstat -o "$queue" 2>/dev/null)" ]; then
    arrived=$(find "$HOME/PDF" /var/spool/cups-pdf /root/PDF -name '*.pdf' -newer "$marker" 2>/dev/null | head -1)
    [ -n "$arrived" ] && break
  fi
  sleep 1
done
[ -n "$arrived" ] || { echo "nothing arrived; see /var/log/cups" >&2; exit 1; }

echo "arrived: $arrived"
pdfinfo "$arrived" | grep -E '^(Pages|Page size|Producer)'
echo "pictures in it (none are wanted):"
pdfimages -list "$arrived" | tail -n +3 | wc -l
echo "fonts in it (none: JavaFX hands letters to a print system as outlines; the PDF of the program keeps them text):"
pdffonts "$arrived" | tail -n +3
pdftoppm -r 100 -f 1 -l 1 -png "$arrived" "${arrived%.pdf}"
echo "first page as a picture: $(ls "${arrived%.pdf}"*.png | head -1)"
