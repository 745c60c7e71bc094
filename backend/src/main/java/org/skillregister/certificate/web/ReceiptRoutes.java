package org.skillregister.certificate.web;

import java.time.Duration;
import java.util.Optional;
import org.skillregister.certificate.receipt.Receipts;
import org.skillregister.certificate.receipt.StatusLists;
import org.skillregister.platform.ErrorCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What receipts are checked with: the public keys, and which certificates were declared void since. */
@Configuration(proxyBeanMethods = false)
class ReceiptRoutes {

    private static final MediaType KEYS = MediaType.parseMediaType("application/jwk-set+json");
    private static final MediaType STATUS_LIST = MediaType.parseMediaType("application/statuslist+jwt");

    @Bean
    RouterFunction<ServerResponse> receiptKeys(Receipts receipts, StatusLists lists) {
        return RouterFunctions.route()
                .GET(
                        "/.well-known/jwks.json",
                        _ -> shown(KEYS, Duration.ofHours(1)).body(receipts.publishedKeys()))
                .GET("/certificates/status/{list:[0-9]{1,9}}", request -> {
                    Optional<String> list = lists.find(Long.parseLong(request.pathVariable("list")));
                    return list.isPresent()
                            ? shown(STATUS_LIST, StatusLists.KEPT).body(list.get())
                            : PartnerAnswers.error(404, ErrorCode.BAD_REQUEST, "There is no list of this number");
                })
                .build();
    }

    /** The same for everybody, and readable from any page. */
    private static ServerResponse.BodyBuilder shown(MediaType type, Duration kept) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(kept).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff");
    }
}
