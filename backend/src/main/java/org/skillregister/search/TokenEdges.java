package org.skillregister.search;

import java.util.BitSet;

/** The positions at which a token may begin or end. */
final class TokenEdges {

    private static final int SHORTEST_IN_RUN = 4;

    private final String text;

    /** The edges of runs of letters and digits, and of every other character. */
    private final BitSet runs;

    private TokenEdges(SpacedText typed) {
        this.text = typed.text();
        this.runs = typed.spaces();
        runs.set(0);
        runs.set(text.length());
        for (int i = 1; i < text.length(); i++) {
            if (!TextNormalizer.isLatin(text.charAt(i - 1)) || !TextNormalizer.isLatin(text.charAt(i))) {
                runs.set(i);
            }
        }
    }

    /** All character boundaries, except those inside a run of letters and digits where no known word begins or ends. */
    static BitSet of(SpacedText typed) {
        return new TokenEdges(typed).withKnownWords();
    }

    private BitSet withKnownWords() {
        BitSet edges = (BitSet) runs.clone();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= Math.min(text.length(), from + WordMeanings.LONGEST); to++) {
                if (mayStandInRun(from, to) && isKnown(from, to)) {
                    edges.set(from);
                    edges.set(to);
                }
            }
        }
        return edges;
    }

    /** A number begins with its first digit. */
    private boolean isKnown(int from, int to) {
        String word = text.substring(from, to);
        boolean first = from == 0 || !TextNormalizer.isDigit(text.charAt(from - 1));
        return WordMeanings.find(word) != null || (first && WordMeanings.isCount(word));
    }

    /** Inside a run, only longer words at its beginning or end count, and digits with the unit they count. */
    private boolean mayStandInRun(int from, int to) {
        if (runs.get(from) && runs.get(to)) {
            return true;
        }
        boolean enough = to - from >= SHORTEST_IN_RUN || Character.isDigit(text.charAt(from));
        return enough && (runs.get(from) || runs.get(to));
    }
}
