package org.skillregister.platform.file;

import org.jspecify.annotations.Nullable;

/** Counts the formulas of a spreadsheet: the library copies a shared one for each of its cells, and searches all arrays for every cell. */
final class FormulaLimits {

    private static final long MOST_OF_FORMULAS = 64 << 20;
    private static final long MOST_STEPS = 2_000_000_000;

    private long arrays;
    private long formulas;
    private long longestShared;
    private boolean isShared;
    private boolean inFormula;
    private long formula;

    /**
     * A formula begins.
     *
     * @param kind shared, array or other
     * @param range the cells of a shared or array formula; null when it refers to a shared one before it
     */
    void begin(@Nullable String kind, @Nullable String range) {
        inFormula = true;
        formula = 0;
        isShared = "shared".equals(kind);
        arrays += "array".equals(kind) ? 1 : 0;
        formulas += isShared && range == null ? longestShared : 0;
        SheetLimits.require(formulas <= MOST_OF_FORMULAS);
    }

    /** @param length length of a text, which may be part of a formula */
    void text(int length) {
        if (inFormula) {
            formula += length;
            formulas += length;
            SheetLimits.require(formulas <= MOST_OF_FORMULAS);
        }
    }

    /** The formula ends. */
    void end() {
        inFormula = false;
        longestShared = isShared ? Math.max(longestShared, formula) : longestShared;
    }

    /** The part ends, even within a formula. */
    void endPart() {
        inFormula = false;
    }

    /** @param cells number of cells in all parts */
    void finish(long cells) {
        SheetLimits.require(cells * arrays <= MOST_STEPS);
    }
}
