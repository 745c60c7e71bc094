package org.skillregister.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.BadRequest;

/** What somebody searches for. */
public final class SearchQuery {

    /** Longest text that is searched for. */
    public static final int MAXIMUM = 100;

    private static final int SECONDARY = 10;
    private static final Pattern UMLAUT = Pattern.compile("[üǖǘǚǜ]");
    private static final Pattern NOT_SEARCHED = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Something that can be found. */
    public interface Searchable {

        /** @return what it is found by, its name first */
        List<SearchText> searchTexts();

        /** @return where it stands among its kind: sorts as they are listed, and tells it from the others */
        String place();
    }

    private final boolean blank;
    private final SearchPattern pattern;

    private SearchQuery(boolean blank, String text) {
        this.blank = blank;
        this.pattern = new SearchPattern(text);
    }

    /**
     * @param argument name of the argument that holds the text
     * @param text what is searched for; null is blank
     * @throws BadRequest when the text is too long
     */
    public static SearchQuery of(String argument, @Nullable String text) {
        if (text == null) {
            return new SearchQuery(true, "");
        }
        if (text.length() > MAXIMUM) {
            throw new BadRequest(argument, "must have at most %d characters, has %d".formatted(MAXIMUM, text.length()));
        }
        return new SearchQuery(text.isBlank(), normalise(text));
    }

    /** Whether nothing is searched for. */
    public boolean isBlank() {
        return blank;
    }

    /** @return what fits, the best first and equals in their order; everything when the query is blank */
    public <T extends Searchable> List<T> in(List<T> all) {
        if (blank) {
            return all;
        }
        // There are few different scores, so that nothing has to be sorted.
        Map<Integer, List<T>> byScore =
                all.stream().collect(Collectors.groupingBy(this::score, TreeMap::new, Collectors.toList()));
        byScore.remove(SearchText.NOT_FOUND);
        return byScore.values().stream().flatMap(List::stream).toList();
    }

    /** @return whether the text at this place fits; nothing does when letters and digits are lacking */
    public boolean fits(SearchShelf shelf, int place) {
        return shelf.fits(pattern, place);
    }

    /** @return where something that fits stands among what {@link #in} found of its kind: sorts as that does */
    public String place(Searchable found) {
        return blank ? found.place() : rank(found) + ' ' + found.place();
    }

    /** @return how well something fits, the lower the better: sorts before what stands behind it */
    public String rank(Searchable found) {
        return "%03d".formatted(score(found));
    }

    /** A hit in the name is better than one of the same kind in another text. */
    private int score(Searchable candidate) {
        int best = SearchText.NOT_FOUND;
        int behind = 0;
        for (SearchText searched : candidate.searchTexts()) {
            int score = searched.score(pattern);
            if (score != SearchText.NOT_FOUND) {
                best = Math.min(best, score + behind);
            }
            behind = SECONDARY;
        }
        return best;
    }

    /** Letters and digits only, in one width and case, without tones; ü as v, as it is typed. */
    public static String normalise(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String typed = UMLAUT.matcher(lower).replaceAll("v");
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD);
        return NOT_SEARCHED.matcher(plain).replaceAll("");
    }
}
