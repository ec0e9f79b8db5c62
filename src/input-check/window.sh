# Opens the workbench in a window of its own display, for the scripts beside this one. Sourced, not run.
#
# Nothing of the person who runs it is touched: the data folder, the settings and the display are made for the check and
# taken away again, and only what was started here is ended.
here=$(cd "$(dirname "$0")/../.." && pwd)
image=$here/target/duizhao
pictures=$here/target/input-check
mkdir -p "$pictures"
[ -x "$image/bin/duizhao" ] || { echo "no image in $image: mvn package -DskipTests first" >&2; exit 2; }
need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "missing: $tool (see the head of this script)" >&2; exit 2; }
  done
}
need Xvfb openbox xdotool xclip import dbus-launch

work=$(mktemp -d)
started=
failed=0
end() {
  for pid in $started; do
    kill "$pid" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

export HOME="$work/home" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export XDG_RUNTIME_DIR="$work/run" LANG=C.UTF-8 LC_ALL=C.UTF-8
mkdir -p "$HOME" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

start() { # COMMAND.. in the background, ended with the script
  "$@" >>"$work/log" 2>&1 &
  started="$! $started"
}

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" 2>>"$work/log" &
started="$! $started"
read -r number <"$work/display"
export DISPLAY=":$number"
# The address alone goes into the environment: what the script starts has to find the bus.
eval "$(dbus-launch --sh-syntax)"
started="$DBUS_SESSION_BUS_PID $started"
start openbox

workbench() { # opens 对照 at the grid of 录入, with its first cell selected
  start "$image/bin/duizhao"
  window=$(timeout 60 xdotool search --sync --onlyvisible --name '对照' | head -1)
  [ -n "$window" ] || { echo "no window" >&2; cat "$work/log" >&2; exit 1; }
  sleep 4
  eval "$(xdotool getwindowgeometry --shell "$window")"
  for _ in 1 2 3 4 5 6; do
    xdotool mousemove $((X + 37)) $((Y + 276)) click 1 # 录入 in the rail
    sleep 3
    [ -z "$(copied)" ] || return 0
  done
  echo "the grid of 录入 does not answer" >&2
  exit 1
}
keys() {
  xdotool key --clearmodifiers --delay 100 "$@"
  sleep 0.8
}
picture() {
  import -window root "$pictures/$1.png"
}
copied() { # what Ctrl+C puts on the clipboard
  printf '' | xclip -selection clipboard -i >/dev/null 2>&1
  keys ctrl+c
  timeout 5 xclip -selection clipboard -o 2>/dev/null || true
}
is() { # WHAT EXPECTED FOUND
  if [ "$2" = "$3" ]; then
    echo "ok    $1: $3"
  else
    echo "WRONG $1: $3, not $2"
    failed=1
  fi
}
