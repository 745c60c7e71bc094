package org.skillregister.publication.cell;

import java.util.Optional;

/** Any text. */
public record TextCell() implements CellKind {

    @Override
    public Optional<Object> read(String text) {
        return Optional.of(text);
    }

    @Override
    public Object write(Object value) {
        return value.toString();
    }

    @Override
    public String expected() {
        return "文字";
    }
}
