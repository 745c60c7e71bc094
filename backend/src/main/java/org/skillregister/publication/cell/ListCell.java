package org.skillregister.publication.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Several values of one kind in a cell.
 *
 * @param kind the kind of each value
 */
public record ListCell(CellKind kind) implements CellKind {

    private static final String SEPARATORS = "、,，;； \t\r\n\u3000";

    @Override
    public Optional<Object> read(String text) {
        List<Object> values = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(text, SEPARATORS);
        while (parts.hasMoreTokens()) {
            Optional<Object> value = kind.read(parts.nextToken());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    @Override
    public Object write(Object value) {
        return ((Collection<?>) value)
                .stream().map(each -> kind.write(each).toString()).collect(Collectors.joining("、"));
    }

    @Override
    public String expected() {
        return kind.expected() + "；有几个的用顿号隔开";
    }
}
