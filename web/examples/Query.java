// 问登记册：java Query.java 问法.graphql '{"变量": "值"}'。Java 25，不用别的库。
import module java.net.http;

void main(String[] arguments) throws Exception {
    String query = Files.readString(Path.of(arguments[0]));
    String variables = arguments.length > 1 ? arguments[1] : "null";
    HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("REGISTER") + "/graphql"))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(
                    "{\"query\": " + quoted(query) + ", \"variables\": " + variables + "}"))
            .build();
    HttpResponse<String> answer =
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
        System.err.println(answer.body()); // 出错就停下，打印服务器说的原因
        System.exit(1);
    }
    IO.println(answer.body());
}

/** 文字在 JSON 里的写法；JDK 没有写 JSON 的类。 */
String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(character -> {
        if (character < ' ' || character == '"' || character == '\\') {
            json.append("\\u%04x".formatted(character));
        } else {
            json.append((char) character);
        }
    });
    return json.append('"').toString();
}
