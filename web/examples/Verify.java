// 查验证书，一次最多 100 个。Java 25，不用别的库：java Verify.java
import module java.net.http;

void main() throws Exception {
    String body = """
        {
          "query": "query ($lookups: [CertificateLookupInput!]!) { verifyCertificates(lookups: $lookups, purpose: \\"招聘核验\\") { outcome certificates { number status statusReason level issuedOn occupation { name } } receipt { token } } }",
          "variables": {
            "lookups": [
              {"byNumber": {"number": "S000099000001205000000", "holderName": "样甲子"}},
              {"byIdentity": {"documentType": "RESIDENT_IDENTITY_CARD", "documentNumber": "990001195001010007", "holderName": "样乙子"}}
            ]
          }
        }""";
    HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("REGISTER") + "/graphql"))
            .header("Authorization", "Bearer " + System.getenv("KEY"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
        throw new IllegalStateException(answer.body());
    }
    IO.println(answer.body());
}
