package org.skillregister.platform.gateway.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.skillregister.platform.limit.ScannedLists;
import org.springframework.stereotype.Component;

/**
 * Caches parsed, measured and validated documents. It keeps only valid ones, up to a total size. graphql-java takes them from here, so
 * that execution repeats none of the work.
 */
@Component
public class DocumentCache implements PreparsedDocumentProvider {

    /** Measured memory of a parsed document per character of its text. */
    private static final int BYTES_PER_CHARACTER = 33;

    /** Same limit as in JSON. */
    private static final int LONGEST_NUMBER = 100;

    private final Limits limits;
    private final ListScanCost looks;
    private final ParserOptions options;
    private final Cache<String, ValidatedDocument> cache;

    DocumentCache(Limits limits, List<ScannedLists> lists) {
        this.limits = limits;
        this.looks = new ListScanCost(lists);
        this.options = ParserOptions.newParserOptions()
                .maxCharacters(limits.characters())
                .maxTokens(limits.tokens())
                .maxRuleDepth(limits.nesting())
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .redactTokenParserErrorMessages(true)
                .parsingListener(DocumentCache::checkNumber)
                .build();
        this.cache = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(limits.parsedDocuments().toBytes())
                .<String, ValidatedDocument>weigher((text, _) -> text.length() * BYTES_PER_CHARACTER + 100)
                .build();
    }

    /** @return the cached document; null when it is not cached */
    @Nullable
    public ValidatedDocument find(String text) {
        return cache.getIfPresent(text);
    }

    /**
     * Parses, measures and validates.
     *
     * @throws RequestRejectedException when the document is larger than the limits allow
     * @throws InvalidDocumentException when it is not valid
     */
    public ValidatedDocument check(String text, GraphQLSchema schema) {
        ValidatedDocument checked = new ValidatedDocument(parse(text), schema, limits, looks);
        cache.put(text, checked);
        return checked;
    }

    /** Checks a number token before the parser converts it: that takes quadratic time, seconds for a number as long as a document. */
    private static void checkNumber(ParsingListener.Token token) {
        String text = token.getText();
        if (text != null
                && text.length() > LONGEST_NUMBER
                && (text.charAt(0) == '-' || Character.isDigit(text.charAt(0)))) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.BAD_REQUEST, "query: a number must have at most %d characters".formatted(LONGEST_NUMBER));
        }
    }

    private Document parse(String text) {
        if (text.length() > limits.characters()) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.BAD_REQUEST, "query: must have at most %d characters".formatted(limits.characters()));
        }
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (InvalidSyntaxException invalid) {
            throw new InvalidDocumentException(DocumentErrors.of(invalid));
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        ValidatedDocument checked = cache.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(
                checked == null ? parseAndValidate.apply(input) : new PreparsedDocumentEntry(checked.document()));
    }

    /** A document that does not parse or does not match the schema. */
    public static final class InvalidDocumentException extends RuntimeException {

        private final transient List<? extends GraphQLError> errors;

        InvalidDocumentException(List<? extends GraphQLError> errors) {
            super(null, null, false, false);
            this.errors = errors;
        }

        public List<? extends GraphQLError> errors() {
            return errors;
        }
    }

    static List<? extends GraphQLError> validate(Document document, GraphQLSchema schema) {
        try {
            List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
            return errors.isEmpty() ? List.of() : new DocumentErrors(document, schema).of(errors);
        } catch (GoodFaithIntrospectionExceeded tooMuch) {
            return List.of(tooMuch.toBadFaithError());
        }
    }
}
