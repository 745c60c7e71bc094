package org.skillregister.platform.input;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.Collection;
import java.util.Map;

/** Messages in Chinese for people who fill in a file. */
public final class ChineseInputMessages implements InputMessages {

    private static final Map<String, String> FORMS = Map.of(
            "Int", "整数",
            "Float", "数字",
            "Decimal", "数字",
            "String", "文字，写在引号里",
            "ID", "文字，写在引号里",
            "Boolean", "true或false",
            "Date", "日期，例如2027-04-24",
            "OccupationCode", "职业编码，例如4-07-03-05");

    @Override
    public String required(GraphQLType type) {
        return "不能不写；须是%s。".formatted(expected(type));
    }

    @Override
    public String notNull(GraphQLType type) {
        return "不能是null；须是%s。".formatted(expected(type));
    }

    @Override
    public String mustBe(GraphQLType type) {
        return "须是%s。".formatted(expected(type));
    }

    @Override
    public String unknownField(String type) {
        return "有不认得的字段；字段的名称请照接口文档里的%s。".formatted(type);
    }

    @Override
    public String exactlyOne(Collection<? extends GraphQLNamedSchemaElement> fields) {
        return "须正好有其中一个字段：%s。".formatted(names(fields));
    }

    private static String expected(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull nonNull -> expected(nonNull.getWrappedType());
            case GraphQLList _ -> "列表";
            case GraphQLInputObjectType _ -> "一组字段";
            case GraphQLEnumType names -> "其中之一：" + names(names.getValues());
            case GraphQLScalarType scalar -> FORMS.getOrDefault(scalar.getName(), scalar.getName());
            default -> "别的内容";
        };
    }

    private static String names(Collection<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).collect(joining("、"));
    }
}
