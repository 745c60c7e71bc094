package org.skillregister.platform.site;

/** The bytes of an answer and the digest that tells them from others. */
final class SiteBody {

    private final byte[] content;
    private final String digest;

    SiteBody(byte[] content, String digest) {
        this.content = content;
        this.digest = digest;
    }

    byte[] content() {
        return content;
    }

    String digest() {
        return digest;
    }
}
