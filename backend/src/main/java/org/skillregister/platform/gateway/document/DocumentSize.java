package org.skillregister.platform.gateway.document;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;

/**
 * Measures a document before validation, which itself takes long for a document made for that purpose. A fragment is measured once and
 * counted at every spread, so that neither nesting nor repetition escapes.
 */
final class DocumentSize {

    /** Larger than every limit, and small enough that sums do not overflow. */
    private static final long CAP = 1_000_000_000;

    private record Size(long fields, long depth, long aliases, long directives) {

        static final Size NOTHING = new Size(0, 0, 0, 0);

        Size and(Size other) {
            return new Size(
                    Math.min(CAP, fields + other.fields),
                    Math.max(depth, other.depth),
                    Math.min(CAP, aliases + other.aliases),
                    Math.min(CAP, directives + other.directives));
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, @Nullable Size> measured = new HashMap<>();

    private DocumentSize(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
    }

    /** @throws RequestRejectedException when the document is larger than the limits allow */
    static void check(Document document, Limits limits) {
        require("definitions", document.getDefinitions().size(), limits.definitions());
        DocumentSize sizes = new DocumentSize(document);
        // Unused fragments count too, because they are validated as well.
        for (Definition<?> definition : document.getDefinitions()) {
            switch (definition) {
                case OperationDefinition operation ->
                    check(sizes.own(operation).and(sizes.of(operation.getSelectionSet())), limits);
                case FragmentDefinition fragment -> check(sizes.ofFragment(fragment.getName()), limits);
                default ->
                    throw RequestRejectedException.ofDocument(
                            ErrorCode.BAD_REQUEST, "query: only operations and fragments can be sent");
            }
        }
    }

    private static void check(Size size, Limits limits) {
        require("fields", size.fields(), limits.fields());
        require("levels of depth", size.depth(), limits.depth());
        require("aliases", size.aliases(), limits.aliases());
        require("directives", size.directives(), limits.directives());
    }

    private static void require(String what, long is, int most) {
        if (is > most) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "query: has more than %d %s, counting fragments wherever they are spread".formatted(most, what));
        }
    }

    private Size of(@Nullable SelectionSet selections) {
        Size size = Size.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.and(of(selection));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> {
                Size below = of(field.getSelectionSet());
                Size self = new Size(1, below.depth() + 1, field.getAlias() == null ? 0 : 1, 0);
                yield self.and(below).and(own(field));
            }
            case InlineFragment inline -> own(inline).and(of(inline.getSelectionSet()));
            case FragmentSpread spread -> own(spread).and(ofFragment(spread.getName()));
            default -> Size.NOTHING;
        };
    }

    private Size own(DirectivesContainer<?> node) {
        return new Size(0, 0, 0, node.getDirectives().size());
    }

    private Size ofFragment(String name) {
        if (measured.containsKey(name)) {
            Size size = measured.get(name);
            if (size == null) {
                throw RequestRejectedException.ofDocument(
                        ErrorCode.BAD_REQUEST, "query: fragments spread one another in a circle");
            }
            return size;
        }
        FragmentDefinition fragment = fragments.get(name);
        measured.put(name, null);
        Size size = fragment == null ? Size.NOTHING : own(fragment).and(of(fragment.getSelectionSet()));
        measured.put(name, size);
        return size;
    }
}
