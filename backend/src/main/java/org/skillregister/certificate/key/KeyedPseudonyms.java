package org.skillregister.certificate.key;

import org.skillregister.platform.Pseudonyms;
import org.springframework.stereotype.Component;

/** Pseudonyms made with the first lookup key, which never changes and which every server with the stored certificates has. */
@Component
class KeyedPseudonyms implements Pseudonyms {

    private final CertificateKeys keys;

    KeyedPseudonyms(CertificateKeys keys) {
        this.keys = keys;
    }

    @Override
    public String of(String kind, String text) {
        return keys.get().upTo(1).alias(kind, text).toString();
    }
}
