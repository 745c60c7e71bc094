package org.skillregister.stock;

import graphql.scalars.ExtendedScalars;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The server that the benchmark compares with, written from the documentation of Spring for GraphQL and Spring Data JDBC. */
@SpringBootApplication
public class StockServer {

    public static void main(String[] arguments) {
        SpringApplication.run(StockServer.class, arguments);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date);
    }
}
