#!/bin/sh
# 问登记册：sh query.sh 问法.graphql '{"变量": "值"}'。要有 curl 和 jq。
set -eu
variables=${2:-}
answer=$(jq -n --rawfile query "$1" --argjson variables "${variables:-null}" '{$query, $variables}' |
  curl -sS --max-time 60 "$REGISTER/graphql" -H 'Content-Type: application/json' --data-binary @-)
if printf '%s\n' "$answer" | jq -e 'type == "object" and has("data") and (has("errors") | not)' > /dev/null 2>&1; then
  printf '%s\n' "$answer" | jq .data
else # 出错就停下，打印服务器说的原因
  printf '%s\n' "$answer" | jq -r '.errors[] | "\(.extensions.code): \(.message)"' >&2 || printf '%s\n' "$answer" >&2
  exit 1
fi
