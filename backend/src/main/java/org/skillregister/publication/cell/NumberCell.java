package org.skillregister.publication.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.skillregister.platform.text.BoundedPattern;

/**
 * A non-negative number.
 *
 * @param whole whether it has no decimals
 */
public record NumberCell(boolean whole) implements CellKind {

    private static final BoundedPattern WHOLE = new BoundedPattern(9, "[0-9]{1,9}");
    private static final BoundedPattern DECIMAL = new BoundedPattern(20, "[0-9]{1,12}(\\.[0-9]{1,6})?");

    @Override
    public Optional<Object> read(String text) {
        if (whole) {
            return WHOLE.fits(text) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
        return DECIMAL.fits(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public Object write(Object value) {
        return value instanceof Number number ? number : value.toString();
    }

    @Override
    public String expected() {
        return whole ? "整数" : "数字，例如350";
    }
}
