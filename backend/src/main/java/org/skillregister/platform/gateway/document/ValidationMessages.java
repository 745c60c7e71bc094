package org.skillregister.platform.gateway.document;

import graphql.schema.GraphQLNamedType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/** Messages for documents that do not match the schema, by type of error. */
final class ValidationMessages {

    private static final String DOES_NOT_FIT = "query: does not fit the schema";

    private ValidationMessages() {}

    /** @param place the schema at the location; null when unknown */
    static String of(ValidationError error, @Nullable DocumentPlace place) {
        String type =
                place != null && place.type() instanceof GraphQLNamedType named ? named.getName() : "The type here";
        return error.getValidationErrorType() instanceof ValidationErrorType kind ? of(kind, type) : DOES_NOT_FIT;
    }

    private static String of(ValidationErrorType kind, String type) {
        return switch (kind) {
            case FieldUndefined -> "query: %s has no such field".formatted(type);
            case SubselectionRequired -> "query: a field of %s needs a selection of fields in braces".formatted(type);
            case SubselectionNotAllowed -> "query: a field of %s takes no selection of fields".formatted(type);
            case UnknownArgument -> "query: the field has no such argument";
            case UnknownDirective -> "query: there is no such directive, or it has no such argument";
            case MisplacedDirective -> "query: the directive is not allowed here";
            case UnknownType -> "query: the schema has no such type";
            case InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
                "query: a fragment is on an object, an interface or a union";
            case InvalidFragmentType -> "query: %s can never be what the fragment is on".formatted(type);
            case UndefinedFragment -> "query: a fragment is spread that the document does not have";
            case UnusedFragment -> "query: a fragment is spread nowhere";
            case FragmentCycle -> "query: fragments spread one another in a circle";
            case UndefinedVariable -> "query: a variable is used that the operation does not declare";
            case UnusedVariable -> "query: a variable is declared and not used";
            case NonInputTypeOnVariable -> "query: the type of a variable must be an input type";
            case FieldsConflict -> "query: fields of one name ask for different things; give one of them an alias";
            case UniqueObjectFieldName -> "query: a field is given twice in one object";
            case DuplicateArgumentNames -> "query: an argument is given twice";
            case DuplicateDirectiveName -> "query: a directive stands twice in one place";
            case DuplicateVariableName -> "query: two variables have one name";
            case DuplicateOperationName -> "query: two operations have one name";
            case DuplicateFragmentName -> "query: two fragments have one name";
            case LoneAnonymousOperationViolation -> "query: of several operations each needs a name";
            default -> DOES_NOT_FIT;
        };
    }
}
