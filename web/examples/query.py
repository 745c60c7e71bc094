# 问登记册：python3 query.py 问法.graphql '{"变量": "值"}'。只用 Python 3 自带的库。
import json, os, sys, urllib.error, urllib.request

def ask(query, variables=None):
    """答案里的 data；出错就停下，说服务器说的原因。"""
    request = urllib.request.Request(
        os.environ["REGISTER"] + "/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        answer = json.load(refused)
    if "errors" in answer:
        sys.exit("\n".join(f'{error["extensions"]["code"]}: {error["message"]}' for error in answer["errors"]))
    return answer["data"]

with open(sys.argv[1], encoding="utf-8") as file:
    data = ask(file.read(), json.loads(sys.argv[2]) if len(sys.argv) > 2 else None)
print(json.dumps(data, ensure_ascii=False, indent=2))
