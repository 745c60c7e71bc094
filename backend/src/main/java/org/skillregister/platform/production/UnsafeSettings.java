package org.skillregister.platform.production;

import java.util.List;

/** Settings that are only acceptable for trying the register out. */
final class UnsafeSettings extends RuntimeException {

    private final List<String> reasons;

    UnsafeSettings(List<String> reasons) {
        super("Settings are unsafe in production");
        this.reasons = List.copyOf(reasons);
    }

    /** A sentence for each unsafe setting. */
    List<String> reasons() {
        return reasons;
    }
}
