package org.skillregister.stock;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

record CatalogueItem(
        @Id @Embedded.Nullable Key key,
        String organizationId,
        String occupationCode,
        @Column("name") String printedName,
        String workType) {

    record Key(String editionId, int number) {}

    public String id() {
        return key.editionId() + "-" + key.number();
    }

    public int number() {
        return key.number();
    }

    public String name() {
        return workType == null ? printedName : printedName + "（" + workType + "）";
    }
}
