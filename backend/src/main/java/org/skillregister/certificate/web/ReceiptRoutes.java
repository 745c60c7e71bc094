package org.skillregister.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.certificate.receipt.Receipts;
import org.skillregister.certificate.receipt.StatusLists;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.GetOrHead;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.publicfile.PublicFileResponses;
import org.skillregister.platform.text.BoundedPattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the public keys and the status lists that receipts are checked with. */
@Configuration(proxyBeanMethods = false)
class ReceiptRoutes {

    private static final MediaType KEYS = MediaType.parseMediaType("application/jwk-set+json");
    private static final MediaType STATUS_LIST = MediaType.parseMediaType("application/statuslist+jwt");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final BoundedPattern LIST = new BoundedPattern(9, "[0-9]{1,9}");
    private static final String UNKNOWN = "There is no status list with this number yet";
    private static final int MOST_KEPT = 100;

    private final CacheControlPolicy cachePolicy;

    /** Files by content, so that each is compressed only once. */
    private final Cache<String, PublicFile> files =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    ReceiptRoutes(CacheControlPolicy cachePolicy) {
        this.cachePolicy = cachePolicy;
    }

    @Bean
    RouterFunction<ServerResponse> receiptKeys(Receipts receipts, StatusLists lists) {
        return RouterFunctions.route()
                .route(
                        GetOrHead.at("/.well-known/jwks.json"),
                        _ -> PublicFileResponses.response(
                                Optional.of(file(KEYS, AN_HOUR, receipts.publishedKeys())), ""))
                .route(
                        GetOrHead.at("/certificates/status/{list}"),
                        request -> PublicFileResponses.response(list(lists, request.pathVariable("list")), UNKNOWN))
                .build();
    }

    private Optional<PublicFile> list(StatusLists lists, String number) {
        return LIST.fits(number)
                ? lists.find(Long.parseLong(number)).map(list -> file(STATUS_LIST, StatusLists.KEPT, list))
                : Optional.empty();
    }

    private PublicFile file(MediaType type, Duration most, String text) {
        return files.get(text, _ -> new PublicFile(type, () -> cachePolicy.today(most), text.getBytes(UTF_8)));
    }
}
