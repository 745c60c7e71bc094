package org.skillregister.platform.gateway.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * All limits of a request, {@code register.limits.*}. Fragments count at every spread.
 *
 * @param body largest body of a POST
 * @param bodies maximum total size of all bodies being read at once
 * @param bodyTime longest time to send a body
 * @param characters longest document
 * @param tokens most tokens in a document
 * @param nesting deepest nesting of the document's own syntax
 * @param definitions most operations and fragments in a document
 * @param fields most fields of an operation
 * @param depth deepest field of an operation
 * @param aliases most aliases of an operation
 * @param directives most directives of an operation
 * @param variablesCharacters longest JSON of the variables in a GET
 * @param variablesDepth deepest nesting of a JSON value
 * @param cost most values an operation may have to fetch, lists counted by their size
 * @param time longest time from request to answer; a change that has begun is answered even later
 * @param commitTime how much longer a change may take
 * @param quickCost most values of an operation that runs in the quick pool
 * @param waitingOperations most operations that wait for a thread; half as many may wait for the database
 * @param waitingCostlyOperations most costly operations that wait
 * @param parsedDocuments maximum memory of cached documents
 * @param answers maximum size of cached public answers
 * @param introspection whether introspection is allowed
 * @param onlyPersisted whether only operations of the manifest are executed
 */
@ConfigurationProperties("register.limits")
public record Limits(
        @DefaultValue("128KB") DataSize body,
        @DefaultValue("32MB") DataSize bodies,
        @DefaultValue("10s") Duration bodyTime,
        @DefaultValue("50000") int characters,
        @DefaultValue("3000") int tokens,
        @DefaultValue("150") int nesting,
        @DefaultValue("50") int definitions,
        @DefaultValue("500") int fields,
        @DefaultValue("15") int depth,
        @DefaultValue("50") int aliases,
        @DefaultValue("50") int directives,
        @DefaultValue("6000") int variablesCharacters,
        @DefaultValue("20") int variablesDepth,
        @DefaultValue("250000") long cost,
        @DefaultValue("5s") Duration time,
        @DefaultValue("30s") Duration commitTime,
        @DefaultValue("50000") long quickCost,
        @DefaultValue("256") int waitingOperations,
        @DefaultValue("32") int waitingCostlyOperations,
        @DefaultValue("16MB") DataSize parsedDocuments,
        @DefaultValue("16MB") DataSize answers,
        @DefaultValue("true") boolean introspection,
        @DefaultValue("false") boolean onlyPersisted) {}
