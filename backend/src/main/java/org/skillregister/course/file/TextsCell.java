package org.skillregister.course.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.skillregister.publication.cell.CellKind;

/** Several texts in one cell. The texts may contain commas. */
record TextsCell() implements CellKind {

    private static final String SEPARATORS = "|｜\r\n";

    @Override
    public Optional<Object> read(String text) {
        List<String> texts = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(text, SEPARATORS);
        while (parts.hasMoreTokens()) {
            texts.add(parts.nextToken().strip());
        }
        return Optional.of(texts);
    }

    @Override
    public Object write(Object value) {
        return ((Collection<?>) value).stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    @Override
    public String expected() {
        return "文字；有几项的用|隔开";
    }
}
