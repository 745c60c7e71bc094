#!/bin/sh
# What Maven runs in this folder: `maven.sh build` or `maven.sh test`.
set -e

major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$major" -lt 20 ] || ! command -v npm >/dev/null; then
  echo "The site is built with Node.js 20 or newer and npm; install them and put them on the PATH." >&2
  exit 1
fi

case "$1" in
  build)
    node tools/install.js
    npm run --silent build
    ;;
  test)
    # Side by side; what the gates have said is shown at the end.
    said=$(mktemp)
    npm run --silent check >"$said" 2>&1 &
    gates=$!
    failed=0
    npm test --silent || failed=$?
    wait "$gates" || failed=$?
    cat "$said"
    rm "$said"
    exit "$failed"
    ;;
  *)
    echo "Unknown step: $1" >&2
    exit 2
    ;;
esac
