package org.skillregister.certificate.key;

import org.skillregister.platform.Pseudonyms;
import org.springframework.stereotype.Component;

/** Pseudonyms with the first lookup key: it stays when others are added, and every server that has the stored certificates has it. */
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
