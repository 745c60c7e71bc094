#!/bin/sh
# 登课程：sh courses.sh 课程.csv。REGISTER 是登记册的地址，KEY 是学校的密钥。要有 curl 和 jq。
set -eu
query='mutation ($content: String!) { publishCourseFile(input: {format: CSV, content: $content}) {
  published changed unchanged
  problems { line problem { field message } }
  warnings { line warning { message } } } }'
answer=$(jq -n --rawfile content "$1" --arg query "$query" '{$query, variables: {$content}}' |
  curl -sS --max-time 60 "$REGISTER/graphql" -H "Authorization: Bearer $KEY" \
    -H 'Content-Type: application/json' --data-binary @-)
if ! printf '%s\n' "$answer" | jq -e '.data.publishCourseFile' > /dev/null 2>&1; then # 打印服务器说的原因
  printf '%s\n' "$answer" | jq -r '.errors[] | "\(.extensions.code): \(.message)"' >&2 || printf '%s\n' "$answer" >&2
  exit 1
fi
printf '%s\n' "$answer" | jq -r '.data.publishCourseFile |
  (.problems[] | "第 \(.line) 行，\(.problem.field // "整行")：\(.problem.message)"),
  (.warnings[] | "第 \(.line) 行，提醒：\(.warning.message)"),
  "新登 \(.published) 门，改了 \(.changed) 门，没有变 \(.unchanged) 门"'
[ "$(printf '%s\n' "$answer" | jq '.data.publishCourseFile.problems | length')" -eq 0 ]
