package org.skillregister.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.platform.error.BadRequestException;

class ConnectionTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    private static Connection<String> page(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return Connection.of("letters", "all", LETTERS, letter -> letter, new PageRequest(first, after, last, before));
    }

    @Test
    void pagesForwardWithoutGapOrRepetition() {
        Connection<String> one = page(2, null, null, null);
        Connection<String> two = page(2, one.pageInfo().endCursor(), null, null);
        Connection<String> three = page(2, two.pageInfo().endCursor(), null, null);

        assertThat(one.nodes()).containsExactly("a", "b");
        assertThat(two.nodes()).containsExactly("c", "d");
        assertThat(three.nodes()).containsExactly("e");
        assertThat(List.of(one, two, three))
                .extracting(page -> page.pageInfo().hasNextPage())
                .containsExactly(true, true, false);
        assertThat(List.of(one, two, three))
                .extracting(page -> page.pageInfo().hasPreviousPage())
                .containsExactly(false, true, true);
        assertThat(two.totalCount()).isEqualTo(5);
    }

    @Test
    void pagesBackwardWithoutGapOrRepetition() {
        Connection<String> one = page(null, null, 2, null);
        Connection<String> two = page(null, null, 2, one.pageInfo().startCursor());
        Connection<String> three = page(null, null, 2, two.pageInfo().startCursor());

        assertThat(one.nodes()).containsExactly("d", "e");
        assertThat(two.nodes()).containsExactly("b", "c");
        assertThat(three.nodes()).containsExactly("a");
        assertThat(three.pageInfo().hasPreviousPage()).isFalse();
        assertThat(three.pageInfo().hasNextPage()).isTrue();
    }

    @Test
    void everyEdgeHasACursorThatPagesFromIt() {
        for (Connection.Edge<String> edge : page(5, null, null, null).edges()) {
            List<String> rest = page(5, edge.cursor(), null, null).nodes();
            assertThat(rest).isEqualTo(LETTERS.subList(LETTERS.indexOf(edge.node()) + 1, 5));
        }
    }

    @Test
    void sizeZeroCountsOnly() {
        Connection<String> none = page(0, null, null, null);

        assertThat(none.nodes()).isEmpty();
        assertThat(none.totalCount()).isEqualTo(5);
        assertThat(none.pageInfo().endCursor()).isNull();
        assertThat(none.pageInfo().hasNextPage()).isTrue();
    }

    @Test
    void twentyWhenNoSizeIsGiven() {
        List<Integer> many = IntStream.range(10, 60).boxed().toList();

        Connection<Integer> page =
                Connection.of("numbers", "all", many, Objects::toString, new PageRequest(null, null, null, null));

        assertThat(page.nodes()).hasSize(20);
    }

    @Test
    void aWindowThatIsTurnedRoundIsEmpty() {
        String a = Objects.requireNonNull(page(1, null, null, null).pageInfo().endCursor());
        String e = Objects.requireNonNull(page(null, null, 1, null).pageInfo().endCursor());

        assertThat(page(2, e, null, a).nodes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesSizesOutOfBounds(int size) {
        assertThatThrownBy(() -> page(size, null, null, null))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        bad -> assertThat(bad.problems().getFirst().argument()).isEqualTo("first"));
        assertThatThrownBy(() -> page(null, null, size, null))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        bad -> assertThat(bad.problems().getFirst().argument()).isEqualTo("last"));
    }

    @Test
    void takesTheLargestSize() {
        assertThat(page(100, null, null, null).nodes()).hasSize(5);
    }

    @Test
    void refusesBothSizes() {
        assertThatThrownBy(() -> page(1, null, 1, null))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        bad -> assertThat(bad.problems().getFirst().argument()).isEqualTo("last"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "YzE6eg", "YzE6YQ==", "YzI6bGV0dGVyczo", "YTE6YQ", "c2:letters:0000b6fa:a"})
    void refusesBrokenCursors(String cursor) {
        assertThatThrownBy(() -> page(1, cursor, null, null))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        bad -> assertThat(bad.problems().getFirst().argument()).isEqualTo("after"));
        assertThatThrownBy(() -> page(1, null, null, cursor))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        bad -> assertThat(bad.problems().getFirst().argument()).isEqualTo("before"));
    }

    /** The cursor says where the entry stood, not only which it was. */
    @Test
    void pagesGoOnWhereAnEntryStoodThatIsGone() {
        String c = Objects.requireNonNull(page(3, null, null, null).pageInfo().endCursor());
        List<String> without = List.of("a", "b", "d", "e");

        assertThat(Connection.of("letters", "all", without, letter -> letter, new PageRequest(1, c, null, null))
                        .nodes())
                .containsExactly("d");
        assertThat(Connection.of("letters", "all", without, letter -> letter, new PageRequest(null, null, 1, c))
                        .nodes())
                .containsExactly("b");
    }

    @Test
    void refusesCursorsOfOtherLists() {
        String c = Objects.requireNonNull(page(3, null, null, null).pageInfo().endCursor());
        PageRequest behind = new PageRequest(1, c, null, null);

        assertThat(Connection.of("letters", "all", LETTERS, letter -> letter, behind)
                        .nodes())
                .containsExactly("d");
        assertThatThrownBy(() -> Connection.of("words", "all", LETTERS, letter -> letter, behind))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> Connection.of("letters", "vowels", LETTERS, letter -> letter, behind))
                .isInstanceOf(BadRequestException.class);
    }
}
