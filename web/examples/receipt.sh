#!/bin/sh
# 核对回执：sh receipt.sh 回执文件 证书编号 姓名。要有 curl、jq、openssl、xxd。
set -eu
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
stop() { echo "$1"; exit 1; }

fetch() { # 取不到，不说明回执是真是假
  : > "$work/fetched"
  curl --fail-with-body -sS "$1" > "$work/fetched" || {
    echo "没有核对成：取不到 $1 $(cat "$work/fetched")" >&2
    exit 2
  }
  cat "$work/fetched"
}

bytes() { # Base64url
  case $((${#1} % 4)) in 2) pad='==' ;; 3) pad='=' ;; *) pad='' ;; esac
  printf '%s%s' "$1" "$pad" | tr -- '-_' '+/' | base64 -d
}
hex() { bytes "$1" | xxd -p | tr -d '\n'; }

checked() { # 令牌和种类：签名对得上，就打印里面的内容
  head=${1%%.*} body=${1#*.} signature=$(hex "${1##*.}")
  body=${body%.*}
  [ "$(bytes "$head" | jq -r '.alg + " " + .typ')" = "ES256 $2" ] || stop '不可信：种类不对'
  kid=$(bytes "$head" | jq -r .kid)
  key=$(jq --arg kid "$kid" '.keys[] | select(.kid == $kid)' "$work/keys")
  [ -n "$key" ] || stop '不可信：没有这个公钥'
  { # P-256 公钥的 DER 形式，开头都一样
    echo 3059301306072a8648ce3d020106082a8648ce3d03010703420004
    hex "$(echo "$key" | jq -r .x)"
    hex "$(echo "$key" | jq -r .y)"
  } | xxd -r -p > "$work/key"
  printf 'asn1=SEQUENCE:s\n[s]\nr=INTEGER:0x%s\ns=INTEGER:0x%s\n' \
    "$(echo "$signature" | cut -c 1-64)" "$(echo "$signature" | cut -c 65-128)" > "$work/parts"
  openssl asn1parse -genconf "$work/parts" -noout -out "$work/signature"
  printf '%s.%s' "$head" "$body" > "$work/signed"
  openssl dgst -sha256 -keyform DER -verify "$work/key" -signature "$work/signature" "$work/signed" > /dev/null 2>&1 ||
    stop '不可信：不是登记册签的，或者改过'
  bytes "$body"
}

fetch "$REGISTER/.well-known/jwks.json" > "$work/keys"
receipt=$(checked "$(cat "$1")" receipt+jwt) || stop "$receipt"
[ "$(echo "$receipt" | jq .exp)" -gt "$(date +%s)" ] || stop '过期了'

salt=$(echo "$receipt" | jq -r .asked.salt)
hash=$(printf '%s\037%s' "$2" "$3" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$(hex "$salt")" -binary |
  base64 | tr '+/' '-_' | tr -d '=\n')
[ "$hash" = "$(echo "$receipt" | jq -r .asked.hash)" ] || stop '对不上：是为别的编号或姓名出的'

place=$(echo "$receipt" | jq '.certificates[0].status_list.idx')
uri=$(echo "$receipt" | jq -r '.certificates[0].status_list.uri')
list=$(fetch "$uri")
list=$(checked "$list" statuslist+jwt) || stop "$list"
[ "$(echo "$list" | jq -r .sub)" = "$uri" ] || stop '不是这份作废清单'
# 去掉 zlib 的头两个字节，换成 gzip 的头；末尾的校验不一样，所以不看 gzip 的出错。
{ printf '\037\213\010\0\0\0\0\0\0\377'; bytes "$(echo "$list" | jq -r .status_list.lst)" | tail -c +3; } |
  gzip -dc 2> /dev/null > "$work/bits" || true
byte=$(od -An -tu1 -j $((place / 8)) -N 1 "$work/bits")
[ $((byte >> place % 8 & 1)) -eq 0 ] || stop '证书已经作废'
echo '有效'
