package org.skillregister.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passages of one document by place. A locator names places separated by semicolons; 附件 序号3至序号5 names three.
 *
 * @param byPlace the passages in the order of their numbers
 */
public record Passages(Map<String, SourcePassage> byPlace) {

    /** The passages of a document whose text is not among the sources. */
    public static final Passages NONE = new Passages(Map.of());

    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d{1,3})至序号(\\d{1,3})");

    public List<SourcePassage> list() {
        return List.copyOf(byPlace.values());
    }

    /** @return the passages at the places that the locator names; a place without a passage is left out */
    List<SourcePassage> at(String locator) {
        return places(locator)
                .flatMap(place -> Stream.ofNullable(byPlace.get(place)))
                .toList();
    }

    /** The single places that a locator names. */
    public static Stream<String> places(String locator) {
        return Stream.of(locator.split("；", -1)).flatMap(Passages::range);
    }

    private static Stream<String> range(String place) {
        Matcher range = RANGE.matcher(place);
        return range.matches() ? numbers(range.toMatchResult()) : Stream.of(place);
    }

    private static Stream<String> numbers(MatchResult range) {
        return IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                .mapToObj(number -> range.group(1) + number);
    }
}
