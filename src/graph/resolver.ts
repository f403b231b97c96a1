import type { GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from './request-context.ts';

/** The schema, not the compiler, vouches for the source and the arguments. */
export type Resolver = GraphQLFieldResolver<never, RequestContext, never>;

/** By type, by field. */
export type TypeResolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
