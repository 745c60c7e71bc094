// 成批查验：java VerifyFile.java 文件.csv > 结果.csv
import module java.net.http;

final HttpClient client = HttpClient.newHttpClient();

void main(String[] arguments) throws Exception {
    String place = ask("/certificates/verifications", HttpRequest.BodyPublishers.ofFile(Path.of(arguments[0])))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    while (!ask(place, null).body().contains("\"finished\":true")) {
        Thread.sleep(1000);
    }
    System.out.writeBytes(ask(place + "/result", null).body().getBytes(StandardCharsets.UTF_8));
}

HttpResponse<String> ask(String path, HttpRequest.BodyPublisher file) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(System.getenv("REGISTER") + path))
            .header("Authorization", "Bearer " + System.getenv("KEY"));
    if (file != null) {
        request.header("Content-Type", "text/csv").POST(file);
    }
    HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer;
}
