package org.skillregister.stock;

record CatalogueItemLevel(String editionId, int itemNumber, int level) {

    CatalogueItem.Key item() {
        return new CatalogueItem.Key(editionId, itemNumber);
    }
}
