// 查之前先核对：java Check.java 名单。Java 25，不用别的库。
import module java.net.http;
import java.text.Normalizer;

static final List<String> KINDS = List.of("RESIDENT_IDENTITY_CARD", "RESIDENCE_PERMIT", "PERMANENT_RESIDENCE_CARD");
static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
Map<String, String> replaced;
Map<String, String> documents;
Map<String, String> numbers;
String dropped;
int longest;

void main(String[] arguments) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("REGISTER") + "/certificates/rules.json")).build();
    String rules = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    replaced = texts(rules, "replaced");
    documents = texts(rules, "documentForms");
    numbers = texts(rules, "numberForms");
    dropped = plain(first(rules, "\"dropped\": " + TEXT));
    longest = Integer.parseInt(first(rules, "\"longest\": ([0-9]+)"));
    for (String line : Files.readString(Path.of(arguments[0])).split("\n")) {
        if (!line.isEmpty()) {
            String[] parts = line.split("\t", 2);
            IO.println(switch (parts[0]) {
                case "name" -> name(parts[1]);
                case "number" -> certificate(compact(parts[1]));
                default -> document(parts[0], compact(parts[1]));
            });
        }
    }
}

/** JDK 没有读 JSON 的类；这个文件里只有文字对文字的表，这样就够。 */
Map<String, String> texts(String json, String table) {
    Map<String, String> texts = new LinkedHashMap<>();
    Pattern.compile(TEXT + ": " + TEXT).matcher(first(json, "\"" + table + "\": \\{\n(?s:(.*?))\n *\\}")).results()
            .forEach(pair -> texts.put(plain(pair.group(1)), plain(pair.group(2))));
    return texts;
}

String first(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group(1);
}

String plain(String json) {
    return Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))").matcher(json).replaceAll(found -> Matcher.quoteReplacement(
            found.group(1) == null ? found.group(2) : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
}

String compact(String text) {
    String visible = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Z}\\p{Cc}\\p{Cf}]", "");
    return visible.codePoints().map(Character::toUpperCase).mapToObj(Character::toString).collect(Collectors.joining());
}

String name(String typed) {
    String text = typed.codePoints().mapToObj(Character::toString)
            .map(it -> replaced.getOrDefault(it, it)).collect(Collectors.joining());
    text = Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\u0300-\u036f\ufe00-\ufe0f\\x{e0100}-\\x{e01ef}]", "");
    text = compact(Normalizer.normalize(text, Normalizer.Form.NFKC));
    String compared = text.codePoints().filter(it -> dropped.indexOf(it) < 0)
            .mapToObj(Character::toString).collect(Collectors.joining());
    boolean good = text.codePoints().anyMatch(Character::isLetter) && !text.contains("\ufffd");
    return good && compared.codePointCount(0, compared.length()) <= longest ? compared : "FORM";
}

boolean dated(String number) {
    try {
        LocalDate day = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        return day.getYear() >= 1900 && !day.isAfter(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    } catch (DateTimeException noSuchDay) {
        return false;
    }
}

boolean checked(String number) {
    int sum = IntStream.range(0, 17).map(place -> (1 << 17 - place) % 11 * (number.charAt(place) - '0')).sum();
    return "10X98765432".charAt(sum % 11) == number.charAt(17);
}

String document(String said, String number) {
    boolean withCheck = number.matches("[0-9]{17}[0-9X]");
    Optional<String> kind = number.matches("[A-Z]{3}[0-9]{12}")
            ? Optional.of(KINDS.getLast())
            : KINDS.stream().filter(it -> withCheck && dated(number) && checked(number))
                    .filter(it -> number.matches(documents.get(it))).findFirst();
    if (kind.isPresent()) {
        return kind.get().equals(said) ? "OK" : "DOCUMENT_TYPE_DIFFERS";
    }
    if (!number.matches(documents.get(said))) {
        return "FORM";
    }
    return !withCheck || !KINDS.contains(said) ? "OK" : dated(number) ? "CHECK_DIGIT" : "BIRTH_DATE";
}

String certificate(String number) {
    return number.matches(numbers.get("kept")) ? "OK" : number.matches(numbers.get("notKeptHere")) ? "NOT_KEPT_HERE" : "FORM";
}
