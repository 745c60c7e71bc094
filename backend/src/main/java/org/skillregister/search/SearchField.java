package org.skillregister.search;

/**
 * A text by which a search finds something.
 *
 * @param role the text's role
 * @param shown the text as shown
 * @param text the text as compared
 * @param own whether this text alone finds the thing; otherwise another word must match a text of its own
 */
public record SearchField(Role role, String shown, SearchText text, boolean own) {

    /** The role of a text, and how much worse a hit in it is than one in the name. */
    public enum Role {
        NAME(0, SearchMatchKind.NAME),
        TITLE(0, SearchMatchKind.TITLE),
        WORK_TYPE(10, SearchMatchKind.WORK_TYPE),
        CURRENT_NAME(10, SearchMatchKind.NAME),
        ALTERNATIVE_TITLE(10, SearchMatchKind.ALTERNATIVE_TITLE),
        CODE(10, SearchMatchKind.CODE),
        ORGANIZATION(12, SearchMatchKind.ORGANIZATION);

        private final int penalty;
        private final SearchMatchKind kind;

        Role(int penalty, SearchMatchKind kind) {
            this.penalty = penalty;
            this.kind = kind;
        }

        SearchMatchKind kind() {
            return kind;
        }
    }

    private static final int NOT_OWN = 4;

    public static SearchField own(Role role, String shown, SearchText text) {
        return new SearchField(role, shown, text, true);
    }

    /** The same text as a field of a related thing, such as the organization of an occupation. */
    public SearchField ofAnother() {
        return own ? new SearchField(role, shown, text, false) : this;
    }

    int penalty() {
        return role.penalty + (own ? 0 : NOT_OWN);
    }

    /** @param quality how the word was typed, as in {@link MatchState} */
    SearchMatch match(int quality) {
        if (quality >= MatchState.BY_SIMILAR_SOUND) {
            return new SearchMatch(SearchMatchKind.CORRECTED, shown);
        }
        boolean name = role == Role.NAME || role == Role.WORK_TYPE || role == Role.CURRENT_NAME;
        if (name && quality > MatchState.BY_ITSELF) {
            boolean abbreviated = quality == MatchState.BY_INITIALS;
            return new SearchMatch(abbreviated ? SearchMatchKind.INITIALS : SearchMatchKind.PINYIN, shown);
        }
        return new SearchMatch(role.kind(), shown);
    }
}
