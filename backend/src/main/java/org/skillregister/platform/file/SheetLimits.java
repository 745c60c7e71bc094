package org.skillregister.platform.file;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the contents of a spreadsheet's parts, and refuses more than any legitimate file needs. */
final class SheetLimits {

    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_OF_TEXTS = 32 << 20;
    private static final long MOST_PLACES = 100_000_000;
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_NUMBER = 400;
    /** Letters of the last column, XFD, and digits of the last row. */
    private static final int LONGEST_REFERENCE = 10;

    private final FormulaLimits formulas = new FormulaLimits();
    private int texts;
    private int partsOfTexts;
    private int textsOfPart;
    private boolean inText;
    private long ofTexts;
    private long lastText = -1;
    private long cells;
    private long places;
    private long width;
    private String type = "";
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;

    private static FileRejectedException tooLarge() {
        return new FileRejectedException(
                "The spreadsheet is too large, or has too many formulas: copy the values of its first sheet into a"
                        + " new file, or save it as CSV in UTF-8");
    }

    /** @param event StAX event type */
    void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(xml.getTextLength(), xml);
            default -> {
                // No content.
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "si" -> {
                require(!inText && ++texts <= MOST_TEXTS);
                textsOfPart++;
                inText = true;
            }
            case "row" -> width = 0;
            case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            case "f" -> formulas.begin(xml.getAttributeValue(null, "t"), xml.getAttributeValue(null, "ref"));
            case "v" -> {
                inValue = true;
                value.setLength(0);
            }
            default -> {
                // Costs nothing.
            }
        }
    }

    private void cell(@Nullable String reference, @Nullable String kind) {
        cells++;
        type = kind == null ? "n" : kind;
        long column = reference == null ? width + 1 : column(reference);
        require(column <= LAST_COLUMN);
        places += Math.max(0, column - width);
        width = Math.max(width, column);
        require(places <= MOST_PLACES);
    }

    private static long column(String reference) {
        require(reference.length() <= LONGEST_REFERENCE);
        long column = 0;
        for (int place = 0; place < reference.length() && !isDigit(reference.charAt(place)); place++) {
            column = column * 26 + Math.max(1, Character.toUpperCase(reference.charAt(place)) - 'A' + 1);
        }
        return column;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private void text(int length, XMLStreamReader xml) {
        if (inText) {
            ofTexts += length;
            require(ofTexts <= MOST_OF_TEXTS);
        }
        formulas.text(length);
        if (inValue && !"str".equals(type)) {
            require(value.length() + length <= LONGEST_NUMBER);
            value.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    private void end(String element) {
        switch (element) {
            case "si" -> inText = false;
            case "f" -> formulas.end();
            case "v" -> {
                inValue = false;
                lastText = "s".equals(type) ? Math.max(lastText, place(value.toString())) : lastText;
            }
            default -> {
                // Costs nothing.
            }
        }
    }

    /** Parses the index of a shared text; the library would search endlessly for one that does not exist. */
    private static long place(String text) {
        try {
            return text.isEmpty() ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw tooLarge();
        }
    }

    void endPart() {
        partsOfTexts += textsOfPart > 0 ? 1 : 0;
        textsOfPart = 0;
        inText = false;
        inValue = false;
        formulas.endPart();
    }

    /** Checks limits that depend on all parts. */
    void finish() {
        require(partsOfTexts <= 1 && lastText < texts);
        formulas.finish(cells);
    }

    /** @throws FileRejectedException when a limit does not hold */
    static void require(boolean holds) {
        if (!holds) {
            throw tooLarge();
        }
    }
}
