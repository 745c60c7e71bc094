package org.skillregister.assessment.storage;

import java.time.Instant;
import java.time.LocalDate;
import org.skillregister.platform.time.Shanghai;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Passages;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.StatedBy;

/** The citation of published contact details: the organization itself. */
public final class ContactCitation {

    private ContactCitation() {}

    /** @param name of the organization */
    public static Citation of(String organization, String name, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Shanghai.ZONE);
        SourceDocument document = new SourceDocument(
                "contact-" + organization,
                null,
                "机构自己发布的联系方式",
                name,
                day,
                "上海市",
                day,
                "机构自己发布的联系方式，登记册没有核对。",
                null,
                Passages.NONE,
                StatedBy.ORGANIZATION);
        return new Citation(document, "机构填报", null);
    }
}
