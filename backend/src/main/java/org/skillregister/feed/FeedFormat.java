package org.skillregister.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The formats of each feed. */
public enum FeedFormat {
    ATOM("atom", "application/atom+xml;charset=UTF-8") {
        @Override
        byte[] write(Feed feed, FeedAddresses addresses) {
            return new AtomText(feed, addresses).bytes();
        }
    },
    JSON("json", "application/feed+json") {
        @Override
        byte[] write(Feed feed, FeedAddresses addresses) {
            return JsonFeed.bytes(feed, addresses);
        }
    };

    private final String ending;
    private final String type;

    FeedFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** @param ending the part after the last dot of a feed's path */
    public static Optional<FeedFormat> find(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** The ending of a feed's path, with its dot. */
    String dotted() {
        return "." + ending;
    }

    MediaType type() {
        return MediaType.valueOf(type);
    }

    abstract byte[] write(Feed feed, FeedAddresses addresses);
}
