package org.skillregister.reference;

import java.util.List;

/**
 * A place where sources contradict one another, are misprinted or say too little.
 *
 * @param number number in the public list
 * @param summary what does not fit
 * @param treatment what the register does about it
 * @param citations the places concerned
 */
public record SourceConflict(int number, String summary, String treatment, List<Citation> citations) {}
