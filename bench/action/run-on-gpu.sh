#!/usr/bin/env bash
# Runs the whole action (the bundle, on Node 24) on a machine with a GPU, against stand-ins of GitHub and its cache. The
# machine needs git, tar, and a Python with torch; not Node.
#
#   bench/action/run-on-gpu.sh OUT                                                     a push and a slower pull request
#   bench/action/run-on-gpu.sh OUT --scenario aa --repeat 20 --results FILE            is unchanged code ever red?
#   bench/action/run-on-gpu.sh OUT --scenario planted --results FILE                   are the seven plants red, and why?
#
# FILE adds the sessions up; a copy of it is left in OUT. --stop-after 540 begins no run that would end later than that.
#
# Node is taken from .node24/node.xz (an ignored folder), made once on a machine that has the project's node_modules:
#   mkdir -p .node24 && xz -9 -T0 -c node_modules/node/bin/node > .node24/node.xz
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=${1:?usage: run-on-gpu.sh OUT [--scenario slower|aa|planted|NAME,NAME] [--repeat 5] [--results FILE] [--stop-after SECONDS] [--size device-bound] [--batch 8] [--time-budget 4m] [--python python3]}
shift

node=$(mktemp -d)/node
trap 'rm -rf "$(dirname "$node")"' EXIT
if [ -f "$root/.node24/node.xz" ]; then
  # Python reads xz too, where the program is missing.
  xz -dc "$root/.node24/node.xz" > "$node" 2>/dev/null ||
    python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.argv[1]), open(sys.argv[2], "wb"))' \
      "$root/.node24/node.xz" "$node"
  chmod +x "$node"
else
  node_found=$(command -v node || true)
  [ -n "$node_found" ] || { echo "No .node24/node.xz and no node on the PATH" >&2; exit 2; }
  ln -s "$node_found" "$node"
fi

mkdir -p "$out"
"$node" --version
"$node" --disable-warning=ExperimentalWarning "$root/bench/action/drive.ts" --out "$out" "$@"
