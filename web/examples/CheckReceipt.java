// 核对回执：java CheckReceipt.java 回执文件 证书编号 姓名。Java 25，不用别的库。
import module java.net.http;
import java.security.Signature;

String keys;

void main(String[] arguments) throws Exception {
    keys = fetch(System.getenv("REGISTER") + "/.well-known/jwks.json");
    String receipt = checked(Files.readString(Path.of(arguments[0])).strip(), "receipt+jwt");
    if (Long.parseLong(value(receipt, "exp")) <= Instant.now().getEpochSecond()) {
        stop("过期了");
    }
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(decode(value(receipt, "salt")), "HmacSHA256"));
    byte[] hash = mac.doFinal((arguments[1] + "\u001f" + arguments[2]).getBytes(StandardCharsets.UTF_8));
    if (!MessageDigest.isEqual(hash, decode(value(receipt, "hash")))) {
        stop("对不上：是为别的编号或姓名出的");
    }
    String list = checked(fetch(value(receipt, "uri")), "statuslist+jwt");
    byte[] bits = new InflaterInputStream(new ByteArrayInputStream(decode(value(list, "lst")))).readAllBytes();
    int place = Integer.parseInt(value(receipt, "idx"));
    if (!value(list, "sub").equals(value(receipt, "uri"))) {
        stop("不可信：不是这份作废清单");
    }
    if ((bits[place / 8] >> place % 8 & 1) == 1) {
        stop("证书已经作废");
    }
    IO.println("有效");
}

/** 令牌里的内容；签名对不上就停下。 */
String checked(String token, String kind) throws Exception {
    String[] parts = token.split("\\.");
    String head = new String(decode(parts[0]), StandardCharsets.UTF_8);
    Optional<String> key = Pattern.compile("\\{[^{}]*}").matcher(keys).results()
            .map(MatchResult::group)
            .filter(it -> value(it, "kid").equals(value(head, "kid")))
            .findFirst();
    if (!value(head, "alg").equals("ES256") || !value(head, "typ").equals(kind) || key.isEmpty()) {
        stop("不可信：种类不对，或者没有这个公钥");
    }
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECPoint point = new ECPoint(
            new BigInteger(1, decode(value(key.get(), "x"))), new BigInteger(1, decode(value(key.get(), "y"))));
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(KeyFactory.getInstance("EC")
            .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    if (!signature.verify(decode(parts[2]))) {
        stop("不可信：不是登记册签的，或者改过");
    }
    return new String(decode(parts[1]), StandardCharsets.UTF_8);
}

/** JDK 没有读 JSON 的类；只核对一本证书的回执，这样就够。 */
String value(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]*)").matcher(json);
    return found.find() ? found.group(1) : "";
}

byte[] decode(String base64url) {
    return Base64.getUrlDecoder().decode(base64url);
}

String fetch(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    try {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
            return answer.body();
        }
        stop("没有核对成：取不到 " + address + " " + answer.statusCode() + " " + answer.body(), 2);
    } catch (IOException failure) {
        stop("没有核对成：取不到 " + address + " " + failure, 2);
    }
    return "";
}

void stop(String why) {
    stop(why, 1);
}

/** 1 是不可信，2 是没有核对成，不说明回执是真是假。 */
void stop(String why, int code) {
    IO.println(why);
    System.exit(code);
}
