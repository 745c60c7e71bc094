package org.skillregister.course.file;

import java.util.Locale;
import java.util.Optional;
import org.skillregister.publication.cell.CellKind;

/** A cell with yes or no. */
record YesOrNoCell() implements CellKind {

    @Override
    public Optional<Object> read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "true", "yes", "1" -> Optional.of(true);
            case "否", "不是", "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public Object write(Object value) {
        return Boolean.TRUE.equals(value) ? "是" : "否";
    }

    @Override
    public String expected() {
        return "“是”或者“否”";
    }
}
