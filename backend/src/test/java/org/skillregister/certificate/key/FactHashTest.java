package org.skillregister.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.IdentityDocumentType;

class FactHashTest {

    private static final LookupKey FIRST = LookupKey.random(1);
    private static final LookupKey SECOND = LookupKey.random(2);
    private static final HolderName ZHANG = HolderName.find("张三").orElseThrow();
    private static final HolderName LI = HolderName.find("李四").orElseThrow();
    private static final IdentityDocument DOCUMENT =
            IdentityDocument.typed(IdentityDocumentType.RESIDENT_IDENTITY_CARD, "11010519491231002X");

    private static FactHash hash(LookupKey... keys) {
        return FactHash.with(List.of(keys));
    }

    @Test
    void isTheSameForTheSameFactsOnly() {
        FactHash hash = hash(FIRST);

        assertThat(hash.proof("1", ZHANG)).isEqualTo(hash(FIRST).proof("1", ZHANG));
        assertThat(hash.proof("1", ZHANG)).isNotEqualTo(hash.proof("1", LI)).isNotEqualTo(hash.proof("2", ZHANG));
        assertThat(hash.identity(DOCUMENT, ZHANG)).isNotEqualTo(hash.identity(DOCUMENT, LI));
        assertThat(hash.identity(DOCUMENT, ZHANG))
                .isNotEqualTo(
                        hash.identity(new IdentityDocument(IdentityDocumentType.PASSPORT, DOCUMENT.number()), ZHANG));
    }

    @Test
    void anotherKeyMakesAnother() {
        assertThat(hash(FIRST).proof("1", ZHANG)).isNotEqualTo(hash(SECOND).proof("1", ZHANG));
    }

    @Test
    void storedHashesGetALaterKeyWithoutTheFacts() {
        FactHash both = hash(FIRST, SECOND);
        FactHash later = hash(SECOND);

        assertThat(later.again(hash(FIRST).proof("1", ZHANG))).isEqualTo(both.proof("1", ZHANG));
        assertThat(later.again(hash(FIRST).identity(DOCUMENT, ZHANG))).isEqualTo(both.identity(DOCUMENT, ZHANG));
    }
}
