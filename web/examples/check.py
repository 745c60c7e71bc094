# 查之前先核对：python3 check.py 名单。只用 Python 3 自带的库。
import datetime, json, os, re, sys, unicodedata, urllib.request

with urllib.request.urlopen(os.environ["REGISTER"] + "/certificates/rules.json") as answer:
    RULES = json.load(answer)
FORM, NUMBERS, DOCUMENTS = RULES["nameForm"], RULES["numberForms"], RULES["documentForms"]
KINDS = ["RESIDENT_IDENTITY_CARD", "RESIDENCE_PERMIT", "PERMANENT_RESIDENCE_CARD"]
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=8)).date()

def compact(text):
    visible = [c for c in unicodedata.normalize("NFKC", text)
               if unicodedata.category(c)[0] != "Z" and unicodedata.category(c) not in ("Cc", "Cf")]
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in visible)

def name(typed):
    text = unicodedata.normalize("NFKD", "".join(FORM["replaced"].get(c, c) for c in typed))
    text = re.sub("[\u0300-\u036f\ufe00-\ufe0f\U000e0100-\U000e01ef]", "", text)
    text = compact(unicodedata.normalize("NFKC", text))
    compared = "".join(c for c in text if c not in FORM["dropped"])
    letters = any(unicodedata.category(c)[0] == "L" for c in text)
    return compared if letters and "\ufffd" not in text and len(compared) <= FORM["longest"] else "FORM"

def dated(number):
    try:
        return 1900 <= int(number[6:10]) and datetime.date(
            int(number[6:10]), int(number[10:12]), int(number[12:14])) <= TODAY
    except ValueError:
        return False

def checked(number):
    total = sum(2 ** (17 - place) * int(digit) for place, digit in enumerate(number[:17]))
    return "10X98765432"[total % 11] == number[17]

def document(kind_said, typed):
    number = compact(typed)
    with_check = re.fullmatch("[0-9]{17}[0-9X]", number)
    kind = KINDS[2] if re.fullmatch("[A-Z]{3}[0-9]{12}", number) else None
    if with_check and dated(number) and checked(number):
        kind = next((each for each in KINDS if re.fullmatch(DOCUMENTS[each], number)), None)
    if kind:
        return "OK" if kind == kind_said else "DOCUMENT_TYPE_DIFFERS"
    if not re.fullmatch(DOCUMENTS[kind_said], number):
        return "FORM"
    if not with_check or kind_said not in KINDS:
        return "OK"
    return "CHECK_DIGIT" if dated(number) else "BIRTH_DATE"

def certificate(typed):
    if re.fullmatch(NUMBERS["kept"], compact(typed)):
        return "OK"
    return "NOT_KEPT_HERE" if re.fullmatch(NUMBERS["notKeptHere"], compact(typed)) else "FORM"

for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    if line.rstrip("\n"):
        what, text = line.rstrip("\n").split("\t")
        print(name(text) if what == "name" else certificate(text) if what == "number" else document(what, text))
