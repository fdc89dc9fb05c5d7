type Answer = { data?: any; errors?: { message: string; extensions?: Record<string, unknown> }[] }

/** Puts a GraphQL query over HTTP, as a frontend without any client would. */
export async function post(url: string, query: string, { variables = {}, token = '' } = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return response.json() as Promise<Answer>
}

/** Signs in at a server and answers with a token. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const { data } = await post(
    `${url}/api/graphql`,
    `mutation ($email: String!, $password: String!) {
      authenticateUserWithPassword(email: $email, password: $password) {
        ... on UserAuthenticationWithPasswordSuccess { sessionToken }
        ... on UserAuthenticationWithPasswordFailure { message }
      }
    }`,
    { variables: { email, password } },
  )
  return data.authenticateUserWithPassword.sessionToken
}
