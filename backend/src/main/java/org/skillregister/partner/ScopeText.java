package org.skillregister.partner;

import picocli.CommandLine.ITypeConverter;

/** Reads a scope as it is written. */
final class ScopeText implements ITypeConverter<Scope> {

    @Override
    public Scope convert(String text) {
        return Scope.of(text);
    }
}
