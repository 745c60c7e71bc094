package org.skillregister.reference;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.scalar.TextScalar;

/** The scalar {@code OccupationCode}: a string on the wire, an {@link OccupationCode} inside. */
final class OccupationCodeScalar extends TextScalar<OccupationCode> {

    OccupationCodeScalar() {
        super("OccupationCode", OccupationCode.LENGTH);
    }

    @Override
    public String form() {
        return "an occupation code, such as \"4-07-03-05\"";
    }

    @Override
    protected @Nullable OccupationCode read(String text) {
        return OccupationCode.find(text).orElse(null);
    }
}
