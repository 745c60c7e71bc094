#!/bin/sh
# 登课程：sh courses.sh 课程.csv。REGISTER 是登记册的地址，KEY 是学校的密钥。要有 curl 和 jq。
set -eu
answer=$(curl -sS --max-time 120 "$REGISTER/courses/imports" -H "Authorization: Bearer $KEY" \
  -H 'Content-Type: text/csv' --data-binary "@$1")
if ! printf '%s\n' "$answer" | jq -e 'has("published")' > /dev/null 2>&1; then # 打印服务器说的原因
  printf '%s\n' "$answer" | jq -r '.errors[] | "\(.extensions.code): \(.message)"' >&2 || printf '%s\n' "$answer" >&2
  exit 1
fi
printf '%s\n' "$answer" | jq -r '
  (.problems[] | "第 \(.line) 行，\(.field // "整行")：\(.message)"),
  (.warnings[] | "第 \(.line) 行，提醒：\(.message)"),
  "新登 \(.published) 门，改了 \(.changed) 门，没有变 \(.unchanged) 门"'
[ "$(printf '%s\n' "$answer" | jq '.problems | length')" -eq 0 ]
