package org.skillregister.catalogue.web;

import org.skillregister.catalogue.OccupationListing;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Which schema type a search result has: that of its class's name, but for the listing, which is an Occupation. */
@Configuration(proxyBeanMethods = false)
class SearchResultTypes {

    @Bean
    GraphQlSourceBuilderCustomizer searchResultTypeResolver() {
        ClassNameTypeResolver resolver = new ClassNameTypeResolver();
        resolver.addMapping(OccupationListing.class, "Occupation");
        return source -> source.defaultTypeResolver(resolver);
    }
}
