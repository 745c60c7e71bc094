package org.skillregister.partner;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a scope as it is written. */
final class ScopeText implements ITypeConverter<Scope> {

    @Override
    public Scope convert(String text) {
        return Scope.find(text).orElseThrow(() -> new TypeConversionException("there is no scope " + text));
    }
}
