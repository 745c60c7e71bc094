package org.skillregister.partner;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses the written form of a scope. */
final class ScopeText implements ITypeConverter<Scope> {

    @Override
    public Scope convert(String text) {
        return Scope.find(text).orElseThrow(() -> new TypeConversionException("there is no scope " + text));
    }
}
