# 核对回执：python3 receipt.py 回执文件 证书编号 姓名。要有 cryptography 库。
import base64, hmac, json, os, sys, time, urllib.error, urllib.request, zlib
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

def fetch(address):
    """取不到，不说明回执是真是假。"""
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as refused:
        why = f"{refused.code} {refused.read().decode()}"
    except urllib.error.URLError as failure:
        why = failure.reason
    print(f"没有核对成：取不到 {address} {why}")
    sys.exit(2)

def decode(base64url):
    return base64.urlsafe_b64decode(base64url + "=" * (-len(base64url) % 4))

def number(data):
    return int.from_bytes(data, "big")

KEYS = {key["kid"]: key for key in json.loads(fetch(os.environ["REGISTER"] + "/.well-known/jwks.json"))["keys"]}

def checked(token, kind):
    """令牌里的内容；签名对不上就停下。"""
    head, body, signature = token.split(".")
    header = json.loads(decode(head))
    key = KEYS.get(header["kid"])
    if header["alg"] != "ES256" or header["typ"] != kind or key is None:
        sys.exit("不可信：种类不对，或者没有这个公钥")
    point = ec.EllipticCurvePublicNumbers(number(decode(key["x"])), number(decode(key["y"])), ec.SECP256R1())
    both = decode(signature)
    try:
        point.public_key().verify(
            encode_dss_signature(number(both[:32]), number(both[32:])),
            f"{head}.{body}".encode(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        sys.exit("不可信：不是登记册签的，或者改过")
    return json.loads(decode(body))

receipt = checked(open(sys.argv[1]).read().strip(), "receipt+jwt")
if receipt["exp"] <= time.time():
    sys.exit("过期了")
asked = receipt["asked"]
facts = "\x1f".join(sys.argv[2:4]).encode()
if not hmac.compare_digest(hmac.digest(decode(asked["salt"]), facts, "sha256"), decode(asked["hash"])):
    sys.exit("对不上：是为别的编号或姓名出的")
for certificate in receipt["certificates"]:
    status = certificate["status_list"]
    found = checked(fetch(status["uri"]), "statuslist+jwt")
    bits = zlib.decompress(decode(found["status_list"]["lst"]))
    if found["sub"] != status["uri"]:
        sys.exit("不可信：不是这份作废清单")
    if bits[status["idx"] // 8] >> status["idx"] % 8 & 1:
        sys.exit("证书已经作废")
print("有效")
